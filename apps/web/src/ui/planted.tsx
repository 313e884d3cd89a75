import '../features/planted-c/planted.js';
