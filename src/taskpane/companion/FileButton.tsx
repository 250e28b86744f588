import { useRef, type ReactNode } from 'react';
import { Button } from '@fluentui/react-components';

interface FileButtonProps {
  readonly label: string;
  readonly appearance?: 'primary' | 'subtle';
  readonly onFile: (file: File) => void;
}

/** Lets the user choose a workbook. */
export function FileButton({ label, appearance, onFile }: FileButtonProps): ReactNode {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button {...(appearance && { appearance })} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".xlsx,.xlsm,.xltx,.xltm,.xls,.et,.ods,.csv"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) onFile(file);
          // The same file again is a change as well.
          target.value = '';
        }}
      />
    </>
  );
}
