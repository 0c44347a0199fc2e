package io.customer360.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.customer.Person;
import io.customer360.shared.Actors;
import io.customer360.shared.CustomerId;
import io.customer360.shared.Problem;
import io.customer360.shared.Rejected;
import io.customer360.shared.UserKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What was said on the tickets of a customer (F-112)")
class ShowConversationTest {
    private static final CustomerId ACME = new CustomerId(7);

    private final MemoryConversations source = new MemoryConversations();
    private final ShowConversation show = new ShowConversation(source);

    @Test
    @DisplayName("comes page by page, and only what is shown is asked to be internal")
    void pages() {
        for (int i = 0; i < 45; i++) {
            source.holding(remark(i, "Remark"));
        }
        var first = of("", "0");
        assertEquals(45, first.total());
        assertEquals(20, first.lines().size());
        assertEquals(20, source.asked());
        assertFalse(first.lines().get(0).internal());
        assertTrue(first.lines().get(1).internal());
        assertEquals(Optional.of(20), first.query().next(45));
        var last = of("", "59");
        assertEquals(40, last.query().start());
        assertEquals(5, last.lines().size());
        assertEquals(Optional.of(20), last.query().previous());
        assertEquals(Optional.empty(), last.query().next(45));
    }

    @Test
    @DisplayName("is found by words in the text, the ticket or the author, all of them")
    void words() {
        source.holding(remark(1, "The PROXY is down")).holding(remark(2, "All is well"));
        assertEquals(1, of("proxy down", null).total());
        assertEquals(2, of("is carla", null).total());
        assertEquals(1, of("sup-2", null).total());
        assertEquals(0, of("proxy well", null).total());
        assertEquals(0, of("proxy well", "40").query().start());
    }

    @Test
    @DisplayName("is unknown when Jira does not answer, which is not the same as none")
    void silent() {
        assertTrue(of("", null).available());
        source.fallSilent();
        assertFalse(of("", null).available());
    }

    @Test
    @DisplayName("refuses parameters that make no sense, naming them")
    void refused() {
        assertEquals(List.of("q"), refusal("?!", null));
        assertEquals(List.of("start"), refusal("", "-1"));
        assertEquals(List.of("start"), refusal("", "x"));
    }

    private static List<String> refusal(String words, String start) {
        return assertThrows(Rejected.class, () -> query(words, start)).problems().stream()
                .map(Problem::field)
                .toList();
    }

    private Conversation of(String words, String start) {
        return show.of(ACME, query(words, start), Actors.carla());
    }

    private static ConversationQuery query(String words, String start) {
        return ConversationQuery.of(name -> name.equals("q") ? words : start);
    }

    private static Remark remark(long id, String text) {
        var carla = new Person(new UserKey("carla"), "Carla Castle", true, "");
        return new Remark(
                id, "SUP-" + id, "A ticket", Optional.of(carla), text, Instant.EPOCH, false);
    }
}
