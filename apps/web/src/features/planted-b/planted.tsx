import '../planted-a/planted.js';
