/** Runs in the page of the publisher, where its site can carry a script. */
const address = /\/e\/[\w-]+\/[\w.-]+\/[\w-]+(@[\w.-]+)?([?#]|$)/;
const frames = (): readonly HTMLIFrameElement[] =>
  [...document.querySelectorAll('iframe')].filter(({ src }) => address.test(src));

addEventListener('message', ({ data, origin, source }: MessageEvent) => {
  const height: unknown = data?.limpide === 1 && data.h;
  // Only numbers are finite to this function.
  if (!Number.isFinite(height)) return;
  for (const frame of frames())
    if (
      frame.contentWindow === source &&
      // A sandbox takes the origin away: that of the frame, or one around this page.
      (origin === 'null'
        ? frame.hasAttribute('sandbox') || self.origin === origin
        : frame.src.startsWith(`${origin}/`))
    )
      frame.style.setProperty('height', `${Math.min(1000, Math.max(200, height as number))}px`, 'important');
});
// A frame that was there first has spoken before anyone listened.
for (const frame of frames()) frame.contentWindow?.postMessage({ limpide: 1 }, '*');

export {};
