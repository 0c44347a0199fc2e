package io.customer360.sandbox.web.page;

import io.customer360.sandbox.web.Html;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Where somebody is in a long list, and the links to its other pages.
 *
 * @param start the place of the first row shown, from 0
 * @param size how many rows a page has
 * @param total how many rows there are
 */
record Paging(int start, int size, int total) {
    private static final int NEIGHBOURS = 3;

    /** The range shown in words, for example "51–100 of 120". */
    Html words(int shown) {
        return Html.of(
                """
                <p class="sandbox-note" id="results-count" role="status"><span\
                 class="results-count-start">{}</span>–<span class="results-count-end">{}</span> of <span\
                 class="results-count-total">{}</span></p>
                """,
                shown == 0 ? 0 : start + 1,
                start + shown,
                total);
    }

    /** The links, each to the address of the row that its page starts with; none for one page. */
    Html links(IntFunction<String> address) {
        int here = start / size;
        int last = (total - 1) / size;
        var pages =
                IntStream.rangeClosed(
                                Math.max(0, here - NEIGHBOURS), Math.min(last, here + NEIGHBOURS))
                        .boxed()
                        .toList();
        return Html.of(
                        """
                        <nav class="pagination" aria-label="Pages of results"><ol class="aui-nav\
                         aui-nav-pagination">{}{}{}</ol></nav>
                        """,
                        link("aui-nav-previous", "Previous", address.apply((here - 1) * size))
                                .when(here > 0),
                        Html.each(
                                pages,
                                page ->
                                        page == here
                                                ? Html.of(
                                                        "<li class=\"aui-nav-selected\""
                                                                + " aria-current=\"page\">{}</li>",
                                                        page + 1)
                                                : link(
                                                        "",
                                                        "" + (page + 1),
                                                        address.apply(page * size))),
                        link("aui-nav-next", "Next", address.apply((here + 1) * size))
                                .when(here < last))
                .when(total > size);
    }

    private static Html link(String cssClass, String words, String address) {
        return Html.of("<li class=\"{}\"><a href=\"{}\">{}</a></li>", cssClass, address, words);
    }
}
