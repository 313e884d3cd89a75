import '../../../api/src/planted-apart.js';
