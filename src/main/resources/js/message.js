/** What a person is told when a request fails, and where: above what a region shows, or once for the whole page. */
define('customer360/message', [], function () {
    'use strict';

    function isSignedOut(xhr) {
        return xhr.status === 401 || /\/login\.jsp/.test(xhr.responseURL);
    }

    /** The server's own words when it sent some, ours when something before it answered. */
    function ofResponse(xhr) {
        const type = xhr.getResponseHeader('Content-Type') || '';
        const words = type.includes('text/html') ? ofPage(xhr) : type.includes('application/json') ? ofJson(xhr) : null;
        return words || withRetry(box(textFor(xhr.status)));
    }

    function ofPage(xhr) {
        const words = new DOMParser().parseFromString(xhr.responseText, 'text/html').querySelector('.c360-error');
        return words && document.importNode(words, true);
    }

    /** What a program would be told, in the form of a page; what is newer comes with the whole page. */
    function ofJson(xhr) {
        const answer = parsed(xhr.responseText);
        if (!answer || !Array.isArray(answer.errorMessages)) {
            return null;
        }
        const message = box(answer.errorMessages);
        const errors = Object.entries(answer.errors || {});
        if (errors.length) {
            message.append(fieldErrors(errors));
        }
        return xhr.status === 409 ? withButton(message, 'c360Anew', AJS.I18n.getText('c360.error.reload-page.action')) : message;
    }

    function parsed(text) {
        try {
            return JSON.parse(text);
        } catch (cutOff) {
            return null;
        }
    }

    function fieldErrors(errors) {
        const list = document.createElement('ul');
        list.className = 'c360-error-fields';
        list.append(...errors.map(function ([field, text]) {
            const error = document.createElement('li');
            error.dataset.c360Field = field;
            error.textContent = text;
            return error;
        }));
        return list;
    }

    function ofNetwork() {
        return withRetry(box(AJS.I18n.getText('c360.page.network.error')));
    }

    function textFor(status) {
        switch (status) {
            case 403:
                return AJS.I18n.getText('c360.page.forbidden.error');
            case 404:
                return AJS.I18n.getText('c360.page.missing.error');
            default:
                return AJS.I18n.getText('c360.page.server.error');
        }
    }

    /** A message of one text or of several. */
    function box(texts) {
        const message = document.createElement('div');
        message.className = 'aui-message aui-message-error c360-error';
        message.setAttribute('role', 'alert');
        message.append(...[texts].flat().map(paragraph));
        return message;
    }

    function paragraph(text) {
        const words = document.createElement('p');
        words.textContent = text;
        return words;
    }

    function withRetry(message) {
        return withButton(message, 'c360Retry', AJS.I18n.getText('c360.error.retry.action'));
    }

    function withButton(message, name, text) {
        const button = document.createElement('button');
        button.type = 'button';
        button.className = 'aui-button';
        button.dataset[name] = 'true';
        button.textContent = text;
        message.append(button);
        return message;
    }

    function notLoaded() {
        const message = document.createElement('div');
        message.className = 'c360-empty c360-error';
        message.append(paragraph(AJS.I18n.getText('c360.page.not-loaded.empty')));
        return withRetry(message);
    }

    /** Keeps what the region shows; only a region that never loaded shows nothing but the message. */
    function showInRegion(region, message) {
        clearRegion(region);
        if (region.querySelector(':scope > .c360-skeleton') || !region.firstElementChild) {
            region.replaceChildren(message || notLoaded());
        } else if (message) {
            region.prepend(message);
        }
    }

    /** What went wrong before is over once a region has what it asked for. */
    function clearRegion(region) {
        region.querySelectorAll(':scope > .c360-error').forEach(function (old) {
            old.remove();
        });
    }

    /** One message for the whole page, however many requests found the session gone. */
    function showSignedOut() {
        const place = document.getElementById('c360-signed-out');
        if (place && !place.firstElementChild) {
            place.append(document.getElementById('c360-signed-out-message').content.cloneNode(true));
        }
    }

    function clearSignedOut() {
        document.getElementById('c360-signed-out').replaceChildren();
    }

    return {
        box: box,
        clearRegion: clearRegion,
        clearSignedOut: clearSignedOut,
        isSignedOut: isSignedOut,
        ofNetwork: ofNetwork,
        ofResponse: ofResponse,
        showInRegion: showInRegion,
        showSignedOut: showSignedOut
    };
});
