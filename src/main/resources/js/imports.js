/**
 * Sends a file as it is, not as a form, so that the server can read it while it comes.
 *
 * data-c360-upload     on a form: where the file goes; the other fields become the query
 * data-c360-next       where the page of a file is
 * data-c360-sending    where it is told how much has been sent
 */
define('customer360/imports', ['customer360/form', 'customer360/message'], function (forms, message) {
    'use strict';

    function address(form, file) {
        const query = new URLSearchParams({name: file.name});
        form.querySelectorAll('select[name]').forEach(function (choice) {
            if (choice.value) {
                query.set(choice.name, choice.value);
            }
        });
        return form.dataset.c360Upload + '?' + query;
    }

    function setBusy(form, busy) {
        form.querySelectorAll('button').forEach(function (button) {
            button.disabled = busy;
        });
        if (!busy) {
            form.querySelector('[data-c360-sending]').textContent = '';
        }
    }

    function problem(form, failure) {
        setBusy(form, false);
        forms.showProblem(form, failure);
    }

    function onAnswer(form, xhr) {
        if (message.isSignedOut(xhr)) {
            message.showSignedOut();
            problem(form, null);
        } else if (xhr.status === 201) {
            window.location.assign(form.dataset.c360Next + xhr.getResponseHeader('Location').split('/').pop());
        } else {
            problem(form, message.ofResponse(xhr));
        }
    }

    function send(form, file) {
        const xhr = new XMLHttpRequest();
        const sending = form.querySelector('[data-c360-sending]');
        xhr.upload.addEventListener('progress', function (event) {
            const percent = Math.floor(100 * event.loaded / Math.max(1, event.total));
            sending.textContent = percent < 100
                ? AJS.I18n.getText('c360.import.sending.label', percent)
                : AJS.I18n.getText('c360.import.reading.label');
        });
        xhr.addEventListener('load', function () {
            onAnswer(form, xhr);
        });
        xhr.addEventListener('error', function () {
            problem(form, message.ofNetwork());
        });
        xhr.open('POST', address(form, file));
        xhr.setRequestHeader('Accept', 'text/html');
        xhr.setRequestHeader('Content-Type', 'text/csv');
        xhr.setRequestHeader('X-Atlassian-Token', 'no-check');
        setBusy(form, true);
        xhr.send(file);
    }

    function onSubmit(event) {
        const form = event.target.closest('form[data-c360-upload]');
        if (!form) {
            return;
        }
        event.preventDefault();
        const file = form.elements.file.files[0];
        if (file) {
            send(form, file);
        } else {
            forms.showProblem(form, message.box(AJS.I18n.getText('c360.import.no-file.error')));
        }
    }

    function start() {
        document.addEventListener('submit', onSubmit);
    }

    return {start: start};
});

require('customer360/imports').start();
