/**
 * Files that are asked for by POST, so that whom they are about does not stand in an address.
 *
 * data-c360-download       on a button: where the file comes from
 * data-c360-body           who it is about
 * data-c360-file           what the file is called
 */
define('customer360/download', [], function () {
    'use strict';

    function save(blob, name) {
        const link = document.createElement('a');
        link.href = URL.createObjectURL(blob);
        link.download = name;
        document.body.append(link);
        link.click();
        link.remove();
        setTimeout(function () {
            URL.revokeObjectURL(link.href);
        }, 0);
    }

    function refused() {
        AJS.flag({type: 'error', close: 'manual', body: AJS.escapeHtml(AJS.I18n.getText('c360.privacy.export.error'))});
    }

    function download(button) {
        button.setAttribute('aria-busy', 'true');
        window.fetch(button.dataset.c360Download, {
            method: 'POST',
            credentials: 'same-origin',
            headers: {'Accept': 'application/json', 'Content-Type': 'application/json', 'X-Atlassian-Token': 'no-check'},
            body: JSON.stringify({who: button.dataset.c360Body})
        }).then(function (response) {
            if (!response.ok) {
                throw new Error(response.status);
            }
            return response.blob();
        }).then(function (blob) {
            save(blob, button.dataset.c360File);
        }).catch(refused).finally(function () {
            button.removeAttribute('aria-busy');
        });
    }

    function start() {
        document.addEventListener('click', function (event) {
            const button = event.target.closest('[data-c360-download]');
            if (button && !button.hasAttribute('aria-busy')) {
                download(button);
            }
        });
    }

    return {start: start};
});

require('customer360/download').start();
