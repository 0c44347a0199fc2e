package io.customer360.rest;

import io.customer360.notice.NoticeKind;
import io.customer360.rest.view.SafeUrl;
import java.util.List;

/**
 * A page of what the reader was told, the newest first.
 *
 * @param unread how many are unread in all, counted up to one hundred
 * @param next the notice before which the next page goes on; absent on the last one
 */
public record NoticesJson(List<NoticeJson> items, int unread, Integer next) {

    /**
     * The same for people.
     *
     * @param unreadText how many are unread, as a badge has it; blank for none
     * @param newest the first that this page looked at; absent when there is none
     * @param api where the API has this page
     * @param kinds the kinds to choose from
     * @param unreadOnly whether only unread ones are asked for
     * @param filtered whether anything else than all is asked for
     * @param later whether newer ones are on pages before this one
     */
    record Shown(
            List<NoticeJson> items,
            String unreadText,
            Integer newest,
            SafeUrl api,
            List<Kind> kinds,
            boolean unreadOnly,
            boolean filtered,
            boolean later,
            SafeUrl first,
            SafeUrl older) {}

    /** A kind to choose. */
    record Kind(NoticeKind kind, boolean selected) {}
}
