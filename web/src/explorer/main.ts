import './design/tokens.css';
import './app/app.ts';
import { applyPreferences } from './app/preferences.ts';

applyPreferences();
document.body.append(document.createElement('ug-app'));
