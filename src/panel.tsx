import { mount } from './mount';
import { Panel } from './screens/panel';
import './style.scss';

mount( document, 'panel', ( settings ) => <Panel settings={ settings } /> );
