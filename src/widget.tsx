import { mount } from './mount';
import { Widget } from './screens/widget';
import './widget.scss';

mount( document, 'widget', ( settings ) => <Widget settings={ settings } /> );
