/**
 * htmx extension "json-enc": sends a form as one JSON object, in place of a form-encoded body. Fields named
 * "fields.12" or "fields.12.more" become the custom field 12, any other name with a point a list; both keep the
 * order of the form.
 */
(function () {
    'use strict';

    function listAt(holder, name) {
        holder[name] = holder[name] || [];
        return holder[name];
    }

    function put(body, name, value) {
        const [head, id] = name.split('.');
        if (id === undefined) {
            body[name] = value;
        } else if (head === 'fields') {
            body.fields = body.fields || {};
            listAt(body.fields, id).push(value);
        } else {
            listAt(body, head).push(value);
        }
    }

    window.htmx.defineExtension('json-enc', {
        onEvent: function (name, event) {
            if (name === 'htmx:configRequest') {
                event.detail.headers['Content-Type'] = 'application/json';
            }
            return true;
        },
        encodeParameters: function (xhr, parameters) {
            xhr.overrideMimeType('text/json');
            const body = {};
            parameters.forEach(function (value, name) {
                put(body, name, value);
            });
            return JSON.stringify(body);
        }
    });
}());
