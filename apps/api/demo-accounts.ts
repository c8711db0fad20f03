/** Password of every demo account; the demo is refused in production. */
export const DEMO_PASSWORD = 'klustermotor-demo';

const account = (email: string, nameSv: string, nameEn: string, workspace = 'Flemingsberg Science') => ({
  email,
  nameSv,
  nameEn,
  workspace,
});

/** The accounts that the sign-in page offers as one-click choices. */
export const DEMO_ACCOUNTS = [
  account('staff@demo.example', 'Processledare', 'Process leader'),
  account('startup@demo.example', 'Startup', 'Startup'),
  account('startup2@demo.example', 'En annan startup', 'Another startup'),
  account('lab@demo.example', 'Labb', 'Lab'),
  account('hospital@demo.example', 'Sjukhus', 'Hospital'),
  account('coordinator.stockholm@demo.example', 'Samordnare, Region Stockholm', 'Coordinator, Region Stockholm'),
  account('coordinator.uppsala@demo.example', 'Samordnare, Region Uppsala', 'Coordinator, Region Uppsala'),
  account('admin@demo.example', 'Administratör', 'Administrator'),
  account('staff@other.example', 'Processledare', 'Process leader', 'Exempelklustret Norr'),
  account('startup@other.example', 'Startup', 'Startup', 'Exempelklustret Norr'),
];
