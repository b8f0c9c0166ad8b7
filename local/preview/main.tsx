// The page's beginning.
import { render } from 'preact';
import { App } from './app';
import { asked } from './start/browser';

const { language, delay, own } = asked();
document.documentElement.lang = language;
render(<App first={language} delay={delay} own={own} />, document.getElementById('page') as HTMLElement);
