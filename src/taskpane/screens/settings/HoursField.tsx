import { useEffect, useState, type ReactNode } from 'react';
import { Field, SpinButton } from '@fluentui/react-components';
import { usePane } from '../../session/usePane';
import { readWholeNumber } from './readWholeNumber';
import { settingsTexts } from './settingsTexts';

const A_DAY = 24;

interface HoursFieldProps {
  readonly label: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  onChange(value: number): void;
}

/** A number of hours; what is no such number is said and not kept. */
export function HoursField({ label, value, least, most, onChange }: HoursFieldProps): ReactNode {
  const say = usePane().words.of(settingsTexts);
  const [given, setGiven] = useState<string>();
  useEffect(() => setGiven(undefined), [value]);
  const wrong = given !== undefined && readWholeNumber(given, least, most) === undefined;
  return (
    <Field
      label={label}
      hint={value % A_DAY === 0 && value > 0 ? say('hoursAre', { days: value / A_DAY }) : ''}
      {...(wrong && {
        validationMessage: say('hoursWrong', { given, least: String(least), most: String(most) }),
      })}
    >
      <SpinButton
        value={null}
        displayValue={given ?? String(value)}
        step={1}
        onChange={(_, data) => {
          const text = data.displayValue ?? String(data.value ?? '');
          const hours = readWholeNumber(text, least, most);
          setGiven(hours === undefined ? text : undefined);
          if (hours !== undefined && hours !== value) onChange(hours);
        }}
      />
    </Field>
  );
}
