// The two notes that tell of a new message while the chat is out of sight, and whether the visitor wants them.

const NOTES_HZ = [660, 880];
const NOTE_S = 0.12;
const LOUDNESS = 0.08;
const HEARD_MS = 1_000;
let context;

export function wanted(storage) {
  return storage.get('sound') !== false;
}

/** Silent where the visitor has not touched the chat yet: browsers allow no sound before. */
export function play(storage) {
  if (!wanted(storage) || !navigator.userActivation?.hasBeenActive) return;
  if (!navigator.locks) ring();
  else navigator.locks.request(`${storage.prefix}sound`, { ifAvailable: true }, (free) => free && ring()).catch(ring);
}

/** Takes as long as it is heard: of several tabs one rings. */
function ring() {
  context ??= new AudioContext();
  NOTES_HZ.forEach((hertz, place) => note(hertz, context.currentTime + place * NOTE_S));
  return new Promise((done) => setTimeout(done, HEARD_MS));
}

function note(hertz, from) {
  const tone = new OscillatorNode(context, { frequency: hertz });
  const volume = new GainNode(context, { gain: LOUDNESS });
  volume.gain.setTargetAtTime(0, from + NOTE_S, NOTE_S / 2);
  tone.connect(volume).connect(context.destination);
  tone.start(from);
  tone.stop(from + 5 * NOTE_S);
}
