package io.customer360.sandbox.web.page;

import io.customer360.sandbox.web.Html;
import io.customer360.sandbox.web.frame.Page;

/** What a handler answers with. */
sealed interface Answer {
    /** A whole page. */
    record Shown(int status, Page page) implements Answer {}

    /** A piece of a page, for a script. */
    record Piece(Html html) implements Answer {}

    /** A picture. */
    record Picture(String svg) implements Answer {}

    /** Another address, below the context path. */
    record Moved(String path) implements Answer {}

    /** A refusal, shown as the error page of its status. */
    record Refused(int status) implements Answer {}

    static Answer show(Page page) {
        return new Shown(200, page);
    }

    static Answer move(String path) {
        return new Moved(path);
    }

    static Answer notFound() {
        return new Refused(404);
    }

    static Answer forbidden() {
        return new Refused(403);
    }
}
