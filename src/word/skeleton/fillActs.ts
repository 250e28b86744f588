import type { Saying } from '../mistakes/Saying';
import { HelperFault } from '../handlebars/Helper';
import { signXml, type ControlSigns } from '../rich/checkBox/ControlSigns';
import { CheckBox } from '../rich/checkBox/CheckBox';
import { frameLook, type FrameLook } from '../rich/picture/frameLook';
import { PlacedPicture } from '../rich/picture/PlacedPicture';
import type { Size } from '../rich/picture/sizeOf';
import { escapeXml } from '../xml/escapeXml';
import type { DocumentAct, DocumentSink } from './DocumentSink';

/** The value follows, to be looked at and not printed. */
export const TAKE_VALUE: DocumentAct = { act: (sink) => (sink.taking = { value: undefined, text: '' }) };

const taken = (sink: DocumentSink): { value: unknown; text: string } => {
  const found = sink.taking ?? { value: undefined, text: '' };
  sink.taking = undefined;
  return found;
};

interface PictureState {
  look: FrameLook | undefined;
  wasMuted: boolean;
}

/** A picture of the template that makes way for another, in its place and within its size. */
export class FilledPicture {
  /** Decides what the drawing is going to be; without a picture there is only the text instead. */
  readonly valueEnd: DocumentAct = { act: (sink) => this.decide(sink) };
  readonly drawingEnd: DocumentAct = { act: (sink) => (sink.muted = this.stateIn(sink).wasMuted) };

  /** @param prints Whether text may stand where the drawing does. */
  constructor(
    private readonly frame: Size,
    private readonly prints: boolean,
  ) {}

  /** Writes what the drawing says about the picture. */
  writes(what: (look: FrameLook) => string): DocumentAct {
    return {
      act: (sink) => {
        const { look } = this.stateIn(sink);
        if (look) sink.write(what(look));
      },
    };
  }

  private decide(sink: DocumentSink): void {
    const { value, text } = taken(sink);
    const state = this.stateIn(sink);
    state.wasMuted = sink.muted;
    state.look = value instanceof PlacedPicture ? frameLook(value, this.frame, sink.parts()) : undefined;
    if (state.look) return;
    if (this.prints && text !== '') {
      const w = sink.prefix;
      sink.write(`<${w}t xml:space="preserve">${escapeXml(text)}</${w}t>`);
    }
    sink.muted = true;
  }

  private stateIn(sink: DocumentSink): PictureState {
    return sink.state(this, () => ({ look: undefined, wasMuted: false }));
  }
}

/** A check box of the template that is ticked or not. */
export class FilledControl {
  readonly valueEnd: DocumentAct = {
    act: (sink) => {
      const { value } = taken(sink);
      if (!(value instanceof CheckBox)) throw new HelperFault(notABox);
      this.stateIn(sink).ticked = value.ticked;
    },
  };
  readonly checked: DocumentAct = { act: (sink) => sink.write(this.stateIn(sink).ticked ? '1' : '0') };
  readonly sign: DocumentAct = {
    act: (sink) => sink.write(signXml(this.signs, this.stateIn(sink).ticked, sink.prefix)),
  };
  readonly fonts: DocumentAct = {
    act: (sink) => {
      const font = escapeXml(this.stateIn(sink).ticked ? this.signs.ticked.font : this.signs.empty.font);
      const w = sink.prefix;
      const slots = ['ascii', 'hAnsi', 'eastAsia', 'cs'].map((slot) => ` ${w}${slot}="${font}"`).join('');
      sink.write(`<${w}rFonts ${w}hint="eastAsia"${slots}/>`);
    },
  };

  constructor(private readonly signs: ControlSigns) {}

  private stateIn(sink: DocumentSink): { ticked: boolean } {
    return sink.state(this, () => ({ ticked: false }));
  }
}

const notABox: Saying = ['notABox'];
