/* What Jira's own scripts put on every page and plugins rely on; loaded after jQuery, AUI and almond. */
(function () {
    "use strict";

    var $ = window.jQuery;
    var path = meta("ajs-context-path");
    var declared = meta("sandbox-web-resources").split(" ");

    function meta(name) {
        return document.querySelector('meta[name="' + name + '"]').content;
    }

    function contextPath() {
        return path;
    }

    // AUI's own exports cannot be written to.
    var AJS = (window.AJS = Object.create(window.AJS, { contextPath: { value: contextPath } }));

    var WRM = (window.WRM = window.WRM || {});
    WRM.contextPath = contextPath;
    WRM.format = AJS.format;
    WRM.I18n = AJS.I18n;
    WRM.data = {
        claim: function () {
            return undefined;
        }
    };

    var JIRA = (window.JIRA = window.JIRA || {});
    JIRA.Events = { NEW_CONTENT_ADDED: "newContentAdded" };
    JIRA.CONTENT_ADDED_REASON = { pageLoad: "pageLoad", panelRefreshed: "panelRefreshed" };
    JIRA.bind = function () {
        $.fn.on.apply($(document), arguments);
    };
    JIRA.unbind = function () {
        $.fn.off.apply($(document), arguments);
    };
    JIRA.trigger = function () {
        return $.fn.trigger.apply($(document), arguments);
    };

    function define(name, value) {
        window.define(name, [], function () {
            return value;
        });
    }

    define("jquery", $);
    define("ajs", AJS);
    define("wrm/context-path", contextPath);
    define("wrm/format", AJS.format);
    define("wrm/i18n", AJS.I18n);
    define("wrm/data", WRM.data);
    define("jira/util/events", { bind: JIRA.bind, unbind: JIRA.unbind, trigger: JIRA.trigger });
    define("jira/util/events/types", JIRA.Events);
    define("jira/util/events/reasons", JIRA.CONTENT_ADDED_REASON);

    /*
     * AUI comes whole, but Jira gives a page only the parts that its web-resources depend on. Those that nobody asked
     * for are therefore missing here, too, and their use is an uncaught error. Spinner and dropdown stay, because AUI
     * itself and the frame use them.
     */

    function declares(key) {
        return declared.indexOf("com.atlassian.auiplugin:" + key) >= 0;
    }

    function missing(what, key) {
        return new Error(
            what + " is not there: no web-resource of this page depends on com.atlassian.auiplugin:" + key
        );
    }

    function withholdMember(owner, name, what, key) {
        Object.defineProperty(owner, name, {
            get: function () {
                window.reportError(missing(what, key));
            }
        });
    }

    /** Replaces the definition by which AUI's library of elements would bring the element to life. */
    function withholdElement(name, key) {
        var library = Object.keys(window).filter(function (global) {
            return global.indexOf("__skate_") === 0;
        })[0];
        window[library].registry[name] = {
            id: name,
            type: "t",
            prototype: {},
            unresolvedAttribute: "data-missing",
            resolvedAttribute: "data-missing",
            created: function () {
                window.reportError(missing("<" + name + ">", key));
            }
        };
    }

    function offerModule(name, value, key) {
        window.define(name, [], function () {
            if (!declares(key)) {
                throw missing(name, key);
            }
            return value;
        });
    }

    offerModule("aui/flag", AJS.flag, "aui-flag");
    offerModule("aui/dialog2", AJS.dialog2, "dialog2");
    if (!declares("aui-flag")) {
        withholdMember(AJS, "flag", "AJS.flag", "aui-flag");
    }
    if (!declares("dialog2")) {
        withholdMember(AJS, "dialog2", "AJS.dialog2", "dialog2");
    }
    if (!declares("aui-select2")) {
        withholdMember($.fn, "auiSelect2", "$.fn.auiSelect2", "aui-select2");
    }
    if (!declares("aui-select")) {
        withholdElement("aui-select", "aui-select");
    }
    if (!declares("aui-inline-dialog2")) {
        withholdElement("aui-inline-dialog", "aui-inline-dialog2");
    }
})();
