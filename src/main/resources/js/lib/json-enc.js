/** htmx extension "json-enc": sends a form as one flat JSON object, in place of a form-encoded body. */
(function () {
    'use strict';

    window.htmx.defineExtension('json-enc', {
        onEvent: function (name, event) {
            if (name === 'htmx:configRequest') {
                event.detail.headers['Content-Type'] = 'application/json';
            }
            return true;
        },
        encodeParameters: function (xhr, parameters) {
            xhr.overrideMimeType('text/json');
            var body = {};
            parameters.forEach(function (value, name) {
                body[name] = value;
            });
            return JSON.stringify(body);
        }
    });
}());
