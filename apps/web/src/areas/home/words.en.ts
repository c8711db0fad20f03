import type { Translated } from '../../locales/translated';
import type { sv } from './words.sv';

export const en: Translated<typeof sv> = {
  nav: { home: 'Home' },
  home: {
    title: 'Home',
    greeting: 'Hello {{name}}',
    now: 'What needs you now',
    overdue: 'Overdue',
    today: 'Today and the next few days',
    later: 'Later',
    since: 'Since you last looked',
    earlier: 'Earlier',
    nothingTitle: 'You are all caught up',
    nothing: 'Nothing is waiting for you right now. What happens appears here without reloading the page.',
    noNews: 'Nothing new since your last visit.',
    before_one: '+ {{count}} more',
    before_other: '+ {{count}} more',
    waiting: 'Waiting since {{when}}',
  },
  access: { object: { AgendaItem: 'To do', LiveEvent: 'Event' } },
  account: { scope: { activity: { read: 'Follow events' } } },
};
