/**
 * What the lists of tickets add to the page: dialogs that open on a button, and searches to copy.
 *
 * data-c360-dialog    opens the dialog of this id    data-c360-close    closes the dialog around it
 * data-c360-copy      copies the text of this id         data-c360-told     is read out when a list has changed
 */
define('customer360/tickets', [], function () {
    'use strict';

    function open(dialog) {
        dialog.querySelectorAll('form').forEach(function (form) {
            form.reset();
        });
        dialog.showModal();
        const list = dialog.querySelector('[data-c360-region]');
        if (list) {
            window.htmx.trigger(list, 'c360:reload');
        }
    }

    /** Without a clipboard, as on pages without HTTPS, the text is selected for the keyboard. */
    function copy(button) {
        const text = document.getElementById(button.dataset.c360Copy);
        window.getSelection().selectAllChildren(text);
        if (navigator.clipboard) {
            navigator.clipboard.writeText(text.textContent).then(function () {
                say(AJS.I18n.getText('c360.tickets.copied.label'));
            }, function () {
                say(AJS.I18n.getText('c360.tickets.copy.help'));
            });
        } else {
            say(AJS.I18n.getText('c360.tickets.copy.help'));
        }
    }

    function say(words) {
        document.getElementById('c360-live').textContent = words;
        window.AJS.flag({type: 'info', close: 'auto', title: words});
    }

    function onClick(event) {
        const button = event.target.closest('[data-c360-dialog], [data-c360-close], [data-c360-copy]');
        if (!button) {
            return;
        }
        if (button.dataset.c360Dialog) {
            open(document.getElementById(button.dataset.c360Dialog));
        } else if (button.dataset.c360Copy) {
            copy(button);
        } else {
            button.closest('dialog').close();
        }
    }

    /**
     * A list that turned a page has lost the button that was pressed; the keyboard stays with the list, and who
     * does not see it hears where in it they are.
     */
    function onSwap(event) {
        const body = event.target.closest && event.target.closest('.c360-drill-body');
        const told = body && body.querySelector('[data-c360-told]');
        if (body && document.activeElement === document.body) {
            body.focus();
        }
        if (told) {
            document.getElementById('c360-live').textContent = told.textContent;
        }
    }

    return {
        start: function () {
            document.addEventListener('click', onClick);
            document.addEventListener('htmx:afterSettle', onSwap);
        }
    };
});

require('customer360/tickets').start();
