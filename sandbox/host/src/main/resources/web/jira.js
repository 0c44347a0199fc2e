/* What Jira's own scripts put on every page and plugins rely on; loaded after jQuery, AUI and almond. */
(function () {
    "use strict";

    var $ = window.jQuery;
    var path = document.querySelector('meta[name="ajs-context-path"]').content;

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
    define("aui/flag", AJS.flag);
    define("aui/dialog2", AJS.dialog2);
    define("wrm/context-path", contextPath);
    define("wrm/format", AJS.format);
    define("wrm/i18n", AJS.I18n);
    define("wrm/data", WRM.data);
    define("jira/util/events", { bind: JIRA.bind, unbind: JIRA.unbind, trigger: JIRA.trigger });
    define("jira/util/events/types", JIRA.Events);
    define("jira/util/events/reasons", JIRA.CONTENT_ADDED_REASON);
})();
