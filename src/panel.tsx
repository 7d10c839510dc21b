import { mountPanels } from './mount';
import './style.scss';

mountPanels( document );
