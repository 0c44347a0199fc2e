/** What becomes of the rest of the page when something was written: it shows the same customer. */
define('customer360/follow', ['customer360/form', 'customer360/message'], function (form, message) {
    'use strict';

    /** What has loaded after the page and shows the same customer follows, unless it holds a form or still waits. */
    function reload(target) {
        document.querySelectorAll('[data-c360-follows]').forEach(function (region) {
            if (!region.contains(target) && !region.querySelector(form.FORM + ', .c360-skeleton')) {
                window.htmx.trigger(region, 'c360:reload');
            }
        });
    }

    function isLate(request) {
        return request.xhr.readyState === XMLHttpRequest.DONE && !request.target.isConnected;
    }

    /**
     * A write whose region another answer has replaced meanwhile is heard by nobody: then the page asks again what
     * it has come to, or says why it failed.
     */
    function whenLate(request, showFailure) {
        const xhr = request.xhr;
        xhr.addEventListener('readystatechange', function () {
            if (!isLate(request)) {
                return;
            }
            const now = document.getElementById(request.target.id);
            const signedOut = message.isSignedOut(xhr);
            if (now && (signedOut || xhr.status === 0 || xhr.status >= 400)) {
                showFailure(now, signedOut ? null : xhr.status ? message.ofResponse(xhr) : message.ofNetwork());
            } else {
                reload(request.target);
            }
        });
    }

    return {reload: reload, whenLate: whenLate};
});
