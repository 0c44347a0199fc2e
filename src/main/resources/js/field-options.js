/** The options of a custom field in its form: rows that are added, removed and moved. */
define('customer360/field-options', [], function () {
    'use strict';

    const ROW = '[data-c360-option]';

    function add(list) {
        const number = Number(list.dataset.c360Next);
        const row = list.querySelector(ROW).cloneNode(true);
        list.dataset.c360Next = String(number + 1);
        row.querySelectorAll('input').forEach(function (field) {
            field.name = field.name.split('.')[0] + '.' + number;
            field.id = field.name.replace('.', '-');
            field.value = '';
            field.defaultValue = '';
        });
        row.querySelectorAll('label').forEach(function (label) {
            label.htmlFor = label.htmlFor.replace(/-\d+$/, '-' + number);
        });
        list.append(row);
        row.querySelector('input:not([type="hidden"])').focus();
    }

    /** The last row stays, emptied, because new ones are made from it. */
    function remove(row) {
        const list = row.parentElement;
        const next = row.nextElementSibling || row.previousElementSibling;
        if (next) {
            row.remove();
        } else {
            row.querySelectorAll('input').forEach(function (field) {
                field.value = '';
            });
        }
        (next || list).querySelector('input:not([type="hidden"])').focus();
    }

    function move(row, button) {
        const up = button.dataset.c360OptionMove === 'up';
        const other = up ? row.previousElementSibling : row.nextElementSibling;
        if (other) {
            other[up ? 'before' : 'after'](row);
            button.focus();
        }
    }

    function onClick(event) {
        const button = event.target.closest('[data-c360-option-add], [data-c360-option-remove], [data-c360-option-move]');
        if (!button) {
            return;
        }
        if (button.matches('[data-c360-option-add]')) {
            add(button.closest('fieldset').querySelector('[data-c360-next]'));
        } else if (button.matches('[data-c360-option-remove]')) {
            remove(button.closest(ROW));
        } else {
            move(button.closest(ROW), button);
        }
    }

    function start() {
        document.addEventListener('click', onClick);
    }

    return {start: start};
});

require('customer360/field-options').start();
