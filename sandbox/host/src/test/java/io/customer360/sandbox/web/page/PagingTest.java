package io.customer360.sandbox.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PagingTest {
    @Test
    @DisplayName("one page needs no links")
    void onePage() {
        assertTrue(new Paging(0, 50, 50).links(start -> "").isEmpty());
    }

    @Test
    @DisplayName(
            "the neighbours, the page before and the page behind are linked by their first row")
    void neighbours() {
        assertEquals(List.of("0", "0", "100", "100"), addresses(new Paging(50, 50, 101)));
        assertEquals(List.of("50", "100", "150", "50"), addresses(new Paging(0, 50, 1000)));
        assertEquals(
                List.of("450", "350", "400", "450", "550", "600", "650", "550"),
                addresses(new Paging(500, 50, 1000)));
    }

    private static List<String> addresses(Paging paging) {
        return Jsoup.parse(paging.links(start -> "" + start).toString())
                .select("a")
                .eachAttr("href");
    }

    @Test
    @DisplayName("the range says which rows are shown")
    void range() {
        assertEquals("51–70 of 70", words(new Paging(50, 50, 70), 20));
        assertEquals("0–0 of 0", words(new Paging(0, 50, 0), 0));
    }

    private static String words(Paging paging, int shown) {
        return Jsoup.parse(paging.words(shown).toString()).text();
    }
}
