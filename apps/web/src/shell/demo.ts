export type Demo = {
  accounts: { email: string; nameSv: string; nameEn: string; workspace: string }[];
  password: string;
};

let answer: Promise<Demo | null> | undefined;

/** The demo's accounts; null outside demo mode, where the server does not serve the file. */
export function readDemo(): Promise<Demo | null> {
  answer ??= fetch('/demo.json', { headers: { accept: 'application/json' } })
    .then((response) => {
      const json = response.ok && response.headers.get('content-type')?.includes('json');
      return json ? (response.json() as Promise<Demo>) : null;
    })
    .catch(() => null);
  return answer;
}
