import type { Locator, Page } from '@playwright/test';

/** Whether this run has no mouse: `LINTEL_E2E_HANDS=keyboard`. */
export const isByKeyboard = process.env['LINTEL_E2E_HANDS'] === 'keyboard';

/** So many steps to one thing mean that it cannot be reached. */
const FAR = 250;

/**
 * A page whose locators are used by keys alone: what a test clicks is reached by Tab, Shift+Tab or arrows and pressed by Enter or
 * Space, what it fills is reached and typed. Each thing that is reached shows its focus and lies in view, or the step fails.
 */
export function byKeyboard(page: Page): Page {
  return wrap(page, page);
}

function wrap<T extends Page | Locator>(target: T, page: Page): T {
  return new Proxy(target, {
    get(of, name) {
      const own: unknown = Reflect.get(of, name, of);
      if (typeof own !== 'function') return own;
      if (isLocator(of) && name in keys) return (...args: unknown[]) => keys[name as keyof typeof keys](of, page, ...args as [never]);
      return (...args: unknown[]) => {
        const answer: unknown = Reflect.apply(own, of, args);
        return isLocator(answer) ? wrap(answer, page) : answer;
      };
    },
  });
}

const isLocator = (value: unknown): value is Locator => value !== null && typeof value === 'object' && 'ariaSnapshot' in value && 'isChecked' in value && 'waitFor' in value;

const keys = {
  async click(locator: Locator, page: Page): Promise<void> {
    if (await isOption(locator)) return chooseOption(locator, page);
    await reach(locator, page);
    await page.keyboard.press('Enter');
  },
  async check(locator: Locator, page: Page): Promise<void> {
    await reach(locator, page);
    if (!(await locator.isChecked())) await page.keyboard.press('Space');
  },
  async fill(locator: Locator, page: Page, words: string): Promise<void> {
    await reach(locator, page);
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
    await page.keyboard.type(words);
  },
  async press(_: Locator, page: Page, key: string): Promise<void> {
    await page.keyboard.press(key);
  },
};

const isOption = (locator: Locator): Promise<boolean> => locator.evaluate((element) => element.getAttribute('role') === 'option');

/** In a list of options the focus stays in the field, and arrows choose. */
async function chooseOption(locator: Locator, page: Page): Promise<void> {
  const isChosen = () => locator.evaluate((element) => element.hasAttribute('data-combobox-selected') || element.getAttribute('aria-selected') === 'true' && element.id === document.activeElement?.getAttribute('aria-activedescendant'));
  for (let step = 0; step < FAR; step += 1) {
    if (await isChosen()) return page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`No arrow reaches ${locator.toString()}.`);
}

/** Moves the focus to this, by the keys that somebody without a mouse would press, and sees it shown. */
async function reach(locator: Locator, page: Page): Promise<void> {
  await locator.waitFor({ state: 'attached' });
  for (let step = 0; step < FAR; step += 1) {
    const key = await locator.evaluate((element) => {
      const at = document.activeElement;
      if (at === element) return null;
      const inOneGroup = (selector: string) => at?.matches(selector) && element.matches(selector);
      const isLater = at === null || at === document.body || (at.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
      if (inOneGroup('[role=menuitem]') || (inOneGroup('input[type=radio]') && (at as HTMLInputElement).name === (element as HTMLInputElement).name)) return isLater ? 'ArrowDown' : 'ArrowUp';
      return isLater ? 'Tab' : 'Shift+Tab';
    });
    if (key === null) return expectShown(locator);
    await page.keyboard.press(key);
  }
  throw new Error(`No key reaches ${locator.toString()}.`);
}

/** How long what was left may take to close over what comes next: a calendar fades. In milliseconds. */
const CLOSING = 500;

/** What has the focus shows it, on itself or on what stands for it, and nothing lies over it. */
async function expectShown(locator: Locator): Promise<void> {
  const until = Date.now() + CLOSING;
  let fault = await faultOf(locator);
  while (fault && Date.now() < until) fault = await faultOf(locator);
  if (fault) throw new Error(`${locator.toString()} ${fault}.`);
}

function faultOf(locator: Locator): Promise<string | null> {
  return locator.evaluate((element) => {
    const rings = (of: Element | null) => {
      if (!of) return false;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(of);
      return (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
    };
    const label = (element as HTMLInputElement).labels?.[0] ?? null;
    const near = [element, element.parentElement, element.nextElementSibling, label];
    // A field draws its focus as a coloured border.
    const isField = element.matches('input:not([type=radio]):not([type=checkbox]), textarea, select');
    if (!isField && !near.some(rings)) return 'shows no focus';
    const { left, top, width, height } = element.getBoundingClientRect();
    const over = document.elementFromPoint(left + width / 2, top + Math.min(height / 2, 20));
    const around = element.parentElement?.matches('body') ? null : element.parentElement;
    if (width > 1 && !(over && (element.contains(over) || label?.contains(over) || around?.contains(over)))) return `lies out of view or under ${over?.outerHTML.slice(0, 80) ?? 'nothing'}`;
    return null;
  });
}
