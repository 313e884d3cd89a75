import {
  Button,
  createTheme,
  Input,
  type CSSVariablesResolver,
  type MantineColorsTuple,
} from '@mantine/core';
import { createElement, type ReactNode } from 'react';
import { PatientWatch } from '../ui/patient-watch.js';

/* Mantine wants ten shades of a colour; those that tokens.css names are the same values. */
const petrol: MantineColorsTuple = ['#eff9fb', '#dcf2f6', '#bfe4eb', '#97d1dc', '#67b8c7', '#3299ab', '#00788a', '#005f6e', '#004c58', '#003944'];
const green: MantineColorsTuple = ['#e6f4ea', '#cfe9d7', '#a8d8b8', '#7fd6a0', '#4fb97b', '#2f9a5e', '#1d7f49', '#17663a', '#11522e', '#0c3f23'];
const red: MantineColorsTuple = ['#fdeceb', '#fbd5d2', '#f7b0ab', '#ff9a90', '#e8665c', '#d5453a', '#c4332a', '#b3261e', '#9c1c16', '#7d1510'];
const amber: MantineColorsTuple = ['#fff8e8', '#fff1d6', '#ffe1a8', '#ffc861', '#f0ac2e', '#c98710', '#9c6500', '#7a4a00', '#613b00', '#4a2d00'];
const slate: MantineColorsTuple = ['#f5f7f8', '#eceff1', '#d9dfe3', '#bcc6cd', '#a9b5bf', '#76838e', '#5e6c77', '#4b5965', '#303c46', '#16212b'];
const dark: MantineColorsTuple = ['#e8edf1', '#c4cdd4', '#a9b5bf', '#73808b', '#3a454f', '#2c363e', '#20282f', '#171d23', '#12171c', '#0d1115'];

const calendarLabels = {
  nextMonth: 'Next month',
  previousMonth: 'Previous month',
  nextYear: 'Next year',
  previousYear: 'Previous year',
  nextDecade: 'Next decade',
  previousDecade: 'Previous decade',
};

/** Height, text and padding of the three buttons: 28 in dense tables, 32 in rows, 36 elsewhere. */
const BUTTON_SIZES: Record<string, { height: string; text: string; padding: string }> = {
  xs: { height: '1.75rem', text: '0.875rem', padding: '0.5rem' },
  sm: { height: '2rem', text: '0.875rem', padding: '0.75rem' },
  md: { height: '2.25rem', text: '1rem', padding: '0.875rem' },
};

/** Sizes, shades and words of the Mantine components; colours come from tokens.css. */
export const theme = createTheme({
  primaryColor: 'petrol',
  primaryShade: { light: 7, dark: 6 },
  autoContrast: true,
  luminanceThreshold: 0.3,
  black: '#16212b',
  colors: { petrol, green, red, yellow: amber, orange: amber, gray: slate, dark },
  fontFamily: 'var(--font)',
  fontFamilyMonospace: 'ui-monospace, Menlo, Consolas, monospace',
  fontSizes: { xs: '0.875rem', sm: '0.875rem', md: '1rem', lg: '1.125rem', xl: '1.25rem' },
  lineHeights: { xs: '1.42857', sm: '1.42857', md: '1.5', lg: '1.55556', xl: '1.4' },
  spacing: { xs: '0.5rem', sm: '0.75rem', md: '1rem', lg: '1.5rem', xl: '2rem' },
  radius: { xs: '3px', sm: '4px', md: '8px', lg: '8px', xl: '8px' },
  defaultRadius: 'sm',
  breakpoints: { xs: '37.5em', sm: '37.5em', md: '64em', lg: '64em', xl: '90em' },
  headings: {
    fontFamily: 'var(--font)',
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '1.5rem', lineHeight: '2rem' },
      h2: { fontSize: '1.25rem', lineHeight: '1.75rem' },
      h3: { fontSize: '1rem', lineHeight: '1.5rem' },
    },
  },
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Button: Button.extend({
      defaultProps: { size: 'md' },
      vars: (_theme, props) => {
        const size = BUTTON_SIZES[String(props.size)] ?? BUTTON_SIZES.md!;
        return {
          root: {
            '--button-height': size.height,
            '--button-fz': size.text,
            '--button-padding-x': props.variant === 'subtle' ? '0.5rem' : size.padding,
          },
        };
      },
    }),
    Input: Input.extend({ defaultProps: { size: 'md' }, vars: () => ({ wrapper: { '--input-height': '2.5rem', '--input-fz': '1rem' } }) }),
    // The words of an error stand between the question and the field, where both eyes and screen readers meet them first.
    InputWrapper: { defaultProps: { size: 'md', inputWrapperOrder: ['label', 'description', 'error', 'input'] } },
    Textarea: { defaultProps: { autosize: true, minRows: 3, inputContainer: (children: ReactNode) => createElement(PatientWatch, null, children) } },
    Radio: { defaultProps: { size: 'md' } }, // the smaller ones fail the target size of WCAG 2.5.8
    Checkbox: { defaultProps: { size: 'md' } },
    Switch: { defaultProps: { size: 'md' } },
    ActionIcon: { defaultProps: { size: 36, variant: 'transparent', color: 'var(--text)' } },
    CloseButton: { defaultProps: { 'aria-label': 'Close', size: 36 } },
    Anchor: { defaultProps: { underline: 'always' } },
    Menu: { defaultProps: { withInitialFocusPlaceholder: false, shadow: 'float', radius: 'md' } }, // the placeholder is no menu item, and axe says so
    // A <header> in a dialog would count as a second banner of the page.
    ModalHeader: { defaultProps: { role: 'presentation' } },
    DrawerHeader: { defaultProps: { role: 'presentation' } },
    Modal: { defaultProps: { centered: true, radius: 'md', padding: 'lg', transitionProps: { duration: 0 } } },
    Drawer: { defaultProps: { transitionProps: { duration: 0 } } },
    DatePicker: { defaultProps: { ariaLabels: calendarLabels } }, // the arrows have no name otherwise
    DateInput: { defaultProps: { ariaLabels: calendarLabels } },
  },
  shadows: { float: 'var(--shadow-float)' },
});

/** Binds Mantine's own variables to the tokens, so that there is one place for a colour. */
export const cssVariablesResolver: CSSVariablesResolver = () => {
  const colours = {
    '--mantine-color-body': 'var(--surface)',
    '--mantine-color-text': 'var(--text)',
    '--mantine-color-dimmed': 'var(--secondary)',
    '--mantine-color-placeholder': 'var(--placeholder)',
    '--mantine-color-error': 'var(--danger)',
    '--mantine-color-anchor': 'var(--link)',
    '--mantine-color-default': 'var(--raised)',
    '--mantine-color-default-hover': 'var(--hover)',
    '--mantine-color-default-color': 'var(--text)',
    '--mantine-color-default-border': 'var(--control-line)',
    '--mantine-color-red-text': 'var(--danger)',
    '--mantine-primary-color-light-color': 'var(--link)',
    '--mantine-color-petrol-light-color': 'var(--link)',
  };
  return { variables: {}, light: colours, dark: colours };
};
