package io.customer360.invoice;

import static io.customer360.customer.AProfile.aProfile;
import static io.customer360.invoice.AnInvoice.anInvoice;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.customer360.customer.MemoryProfiles;
import io.customer360.shared.Actor;
import io.customer360.shared.Actors;
import io.customer360.shared.CustomerId;
import io.customer360.shared.DirectWork;
import io.customer360.shared.MemoryChanges;
import io.customer360.shared.Money;
import io.customer360.shared.NotFound;
import io.customer360.shared.Refusals;
import io.customer360.shared.Today;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Showing invoices (F-064)")
class ShowInvoicesTest {

    private static final CustomerId ACME = new CustomerId(1);
    private static final Actor BOSS = Actors.boss();

    /** Still the first of July in New York, already the second in Tokyo. */
    private static final Clock EVENING =
            Clock.fixed(Instant.parse("2025-07-01T23:00:00Z"), ZoneOffset.UTC);

    private final MemoryChanges changes = new MemoryChanges();
    private final MemoryProfiles profiles = new MemoryProfiles(changes);
    private final MemoryInvoices invoices = new MemoryInvoices(changes);
    private final RecordInvoice record = new RecordInvoice(invoices, new DirectWork(), EVENING);
    private final ShowInvoices shown =
            new ShowInvoices(invoices, profiles, new Today(EVENING, () -> ZoneOffset.UTC));

    @Test
    @DisplayName("F-064 overdue is told in the customer's own time zone")
    void zone() {
        add(anInvoice());
        assertEquals(List.of(InvoiceState.OPEN), states(InvoiceQuery.LATEST));

        profiles.holding(aProfile().of(ACME).zone("Asia/Tokyo").build());
        assertEquals(List.of(InvoiceState.OVERDUE), states(InvoiceQuery.LATEST));

        profiles.holding(aProfile().of(ACME).zone("America/New_York").build());
        assertEquals(List.of(InvoiceState.OPEN), states(InvoiceQuery.LATEST));
    }

    @Test
    @DisplayName("sorts by every column both ways, the latest first unless asked")
    void sorts() {
        add(anInvoice().numbered("b").issued("2025-03-01").due("2025-05-01").of("9", "EUR"));
        add(anInvoice().numbered("A").issued("2025-02-01").due("2025-06-01").of("10", "EUR"));
        add(anInvoice().numbered("c").paid("2025-06-02").of("1", "USD"));

        assertEquals(List.of("c", "b", "A"), numbers(Map.of()));
        assertEquals(List.of("c", "b", "A"), numbers(Map.of("sort", "nonsense")));
        assertEquals(List.of("A", "b", "c"), numbers(Map.of("sort", "issued")));
        assertEquals(List.of("A", "b", "c"), numbers(Map.of("sort", "number")));
        assertEquals(
                List.of("c", "b", "A"), numbers(Map.of("sort", "number", "direction", "desc")));
        assertEquals(List.of("b", "A", "c"), numbers(Map.of("sort", "due")));
        assertEquals(List.of("c", "b", "A"), numbers(Map.of("sort", "paid")));
        assertEquals(List.of("b", "A", "c"), numbers(Map.of("sort", "amount")));
        assertEquals(List.of("b", "A", "c"), numbers(Map.of("sort", "state")));
    }

    @Test
    @DisplayName("filters by state, and refuses a state that there is not")
    void filters() {
        add(anInvoice().numbered("late").due("2025-06-30"));
        add(anInvoice().numbered("open"));
        add(anInvoice().numbered("paid").paid("2025-06-30"));
        add(anInvoice().numbered("void").cancelled());

        for (String state : List.of("open", "paid", "void")) {
            assertEquals(List.of(state), numbers(Map.of("state", state)));
        }
        assertEquals(List.of("late"), numbers(Map.of("state", "overdue")));
        assertEquals(
                List.of("state c360.input.choice.error"),
                Refusals.of(() -> numbers(Map.of("state", "lost"))));
    }

    @Test
    @DisplayName("adds up what is open and what is overdue, whatever is filtered")
    void totals() {
        add(anInvoice().due("2025-06-30").of("1", "EUR"));
        add(anInvoice().due("2025-06-30").of("2", "EUR"));
        add(anInvoice().of("4", "USD"));
        add(anInvoice().of("8", "USD").cancelled());

        InvoiceSheet sheet = on(Map.of("state", "paid"), BOSS);

        assertEquals(0, sheet.matching());
        assertEquals(List.of(Money.of("3", "EUR")), sheet.total(InvoiceState.OVERDUE).amounts());
        assertEquals(List.of(Money.of("4", "USD")), sheet.total(InvoiceState.OPEN).amounts());
    }

    @Test
    @DisplayName("shows page by page; beyond the last page is the last")
    void pages() {
        for (int i = 1; i <= 2 * InvoiceQuery.SIZE + 1; i++) {
            add(anInvoice().numbered("R-" + i));
        }

        assertEquals("R-51", on(Map.of(), BOSS).rows().get(0).terms().number());
        InvoiceSheet last = on(Map.of("page", "99"), BOSS);
        assertEquals(3, last.query().page());
        assertEquals(3, last.pages());
        assertEquals(List.of("R-1"), last.rows().stream().map(it -> it.terms().number()).toList());
        assertEquals(InvoiceQuery.SIZE, on(Map.of("page", "2"), BOSS).rows().size());
        assertEquals(1, on(Map.of("state", "void"), BOSS).pages());
        assertEquals(
                List.of("page c360.input.number-range.error"),
                Refusals.of(() -> numbers(Map.of("page", "0"))));
    }

    @Test
    @DisplayName("the order tells no amounts to those who may not see them")
    void hidden() {
        add(anInvoice().numbered("small").of("1", "EUR").issued("2025-01-01"));
        add(anInvoice().numbered("large").of("9", "EUR").issued("2025-02-01"));

        InvoiceSheet sheet =
                on(Map.of("sort", "amount", "direction", "desc"), Actors.withoutRevenue());

        assertFalse(sheet.revenueVisible());
        assertEquals(InvoiceOrder.ISSUED, sheet.query().order());
    }

    @Test
    @DisplayName("one of another customer and a missing one are not told apart")
    void one() {
        Invoice held = add(anInvoice());

        assertEquals(held, shown.one(ACME, held.id()));
        assertThrows(NotFound.class, () -> shown.one(new CustomerId(2), held.id()));
        assertThrows(NotFound.class, () -> shown.one(ACME, new InvoiceId(99)));
    }

    private Invoice add(AnInvoice invoice) {
        return record.put(ACME, invoice.draft(), BOSS).invoice();
    }

    private InvoiceSheet on(Map<String, String> asked, Actor viewer) {
        return shown.on(ACME, InvoiceQuery.of(asked::get), viewer);
    }

    private List<String> numbers(Map<String, String> asked) {
        return on(asked, BOSS).rows().stream().map(held -> held.terms().number()).toList();
    }

    private List<InvoiceState> states(InvoiceQuery query) {
        InvoiceSheet sheet = shown.on(ACME, query, BOSS);
        return sheet.rows().stream().map(held -> held.terms().state(sheet.today())).toList();
    }
}
