// The two notes that tell of a new message while the chat is out of sight, and whether the visitor wants them.

const NOTES_HZ = [660, 880];
const NOTE_S = 0.12;
const LOUDNESS = 0.08;

export class Sound {
  constructor(storage) {
    this.storage = storage;
    this.context = undefined;
  }

  get wanted() {
    return this.storage.get('sound') !== false;
  }

  toggle() {
    this.storage.set('sound', !this.wanted);
  }

  /** Silent where the visitor has not touched the chat yet: browsers allow no sound before. */
  play() {
    if (!this.wanted || !navigator.userActivation?.hasBeenActive) return;
    this.context ??= new AudioContext();
    const { currentTime, destination } = this.context;
    NOTES_HZ.forEach((hertz, place) => this.note(hertz, currentTime + place * NOTE_S, destination));
  }

  note(hertz, from, destination) {
    const tone = new OscillatorNode(this.context, { frequency: hertz });
    const volume = new GainNode(this.context, { gain: LOUDNESS });
    volume.gain.setTargetAtTime(0, from + NOTE_S, NOTE_S / 2);
    tone.connect(volume).connect(destination);
    tone.start(from);
    tone.stop(from + 5 * NOTE_S);
  }
}
