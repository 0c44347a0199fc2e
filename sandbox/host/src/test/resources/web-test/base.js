window.base = true;
