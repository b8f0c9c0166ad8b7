// The page's beginning.
import { render } from 'preact';
import { App } from './app';
import { asked, keepPage } from './start/browser';

const { language, delay, beginning } = asked();
document.documentElement.lang = language;
keepPage();
render(<App first={language} delay={delay} beginning={beginning} />, document.getElementById('page') as HTMLElement);
