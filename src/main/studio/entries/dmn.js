// The editor of tables, under the name that its makers' own file gives it.
import DmnJS from 'dmn-js/lib/Modeler';

window.DmnJS = DmnJS;
