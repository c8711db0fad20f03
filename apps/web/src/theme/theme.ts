import { createTheme, type MantineColorsTuple } from '@mantine/core';

/** The only accent colour: a deep teal. White text on shade 7 has a contrast of 5.5:1. */
const teal: MantineColorsTuple = [
  '#effaf7',
  '#d3f2ea',
  '#a8e4d6',
  '#73cfbd',
  '#42b3a1',
  '#1f9585',
  '#12837a',
  '#0f766e',
  '#115e59',
  '#134e4a',
];

/** Neutral surfaces in dark mode, with a hint of green to fit the accent colour. */
const dark: MantineColorsTuple = [
  '#e6eae8',
  '#bcc4c1',
  '#98a29e',
  '#6d7874',
  '#3b4441',
  '#2b3230',
  '#222826',
  '#191d1c',
  '#141716',
  '#0f1211',
];

export const theme = createTheme({
  primaryColor: 'teal',
  primaryShade: { light: 7, dark: 7 },
  colors: { teal, dark },
  defaultRadius: 6,
  fontFamily: "'Inter Variable', system-ui, -apple-system, 'Segoe UI', sans-serif",
  fontFamilyMonospace: "ui-monospace, 'SF Mono', Menlo, Consolas, monospace",
  fontSizes: { xs: '12px', sm: '13.5px', md: '14px', lg: '16px', xl: '20px' },
  lineHeights: { xs: '1.4', sm: '1.45', md: '1.5', lg: '1.5', xl: '1.35' },
  headings: {
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '22px', lineHeight: '1.3' },
      h2: { fontSize: '15px', lineHeight: '1.4' },
      h3: { fontSize: '14px', lineHeight: '1.4' },
    },
  },
  components: {
    InputWrapper: { styles: { label: { marginBottom: 4 }, description: { marginBottom: 4 } } },
    Modal: { defaultProps: { centered: true, radius: 'lg' }, styles: { title: { fontWeight: 600, fontSize: 16 } } },
    Alert: { styles: { title: { color: 'var(--ink)' } } },
    Notification: { styles: { title: { fontWeight: 600 }, description: { color: 'var(--ink-soft)' } } },
    Drawer: {
      defaultProps: { overlayProps: { backgroundOpacity: 0.3 } },
      styles: { title: { color: 'var(--ink-faint)', fontSize: 13 } },
    },
    SpotlightActionsGroup: { styles: { actionsGroup: { textTransform: 'none' } } },
    Tooltip: { defaultProps: { openDelay: 300 } },
  },
  cursorType: 'pointer',
  respectReducedMotion: true,
});
