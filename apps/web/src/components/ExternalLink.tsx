import { Anchor } from '@mantine/core';

/** An address from a register: a link if it is a web address, otherwise its text as it was written. */
export function ExternalLink({ url, children }: { url: string; children?: string }) {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (!parsed || !['http:', 'https:'].includes(parsed.protocol)) return children ?? url;
  return (
    <Anchor inherit href={parsed.href} target="_blank" rel="noreferrer">
      {children ?? parsed.hostname}
    </Anchor>
  );
}
