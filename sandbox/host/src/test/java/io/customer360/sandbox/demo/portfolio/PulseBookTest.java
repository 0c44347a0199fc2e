package io.customer360.sandbox.demo.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.sandbox.demo.portfolio.PulseBook.Opinion;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What the CSMs of the demo think")
class PulseBookTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final List<Account> accounts =
            new Portfolio(Portfolio.SEED, DAY, Size.DEMO).accounts().toList();

    @Test
    @DisplayName("F-153 sixty customers and more have some months, and all within a year")
    void many() {
        List<List<Opinion>> said =
                accounts.stream().map(PulseBook::of).filter(it -> !it.isEmpty()).toList();

        assertTrue(said.size() >= 60, said.size() + " customers");
        assertTrue(said.size() < accounts.size(), "some have none");
        said.forEach(
                opinions -> {
                    List<Integer> months = opinions.stream().map(Opinion::monthsAgo).toList();
                    assertEquals(months.stream().distinct().toList(), months);
                    assertTrue(months.stream().allMatch(ago -> ago >= 0 && ago < 12));
                    assertTrue(opinions.stream().allMatch(it -> it.level() >= 1));
                    assertTrue(opinions.stream().allMatch(it -> it.level() <= 5));
                });
    }

    @Test
    @DisplayName("The quiet churner gets worse, and why is told with it")
    void churner() {
        Account churner =
                accounts.stream()
                        .filter(it -> it.id() == Story.QUIET_CHURNER.number())
                        .findFirst()
                        .orElseThrow();
        List<Opinion> said = PulseBook.of(churner);

        List<Integer> levels = said.stream().map(Opinion::level).toList();
        assertEquals(levels.stream().sorted().toList(), levels);
        assertEquals(5, levels.get(levels.size() - 1));
        assertTrue(said.stream().filter(it -> it.level() > 3).allMatch(it -> it.category() > 0));
    }

    @Test
    @DisplayName("Nothing is thrown anew: the same customer is thought of alike every time")
    void repeats() {
        assertEquals(
                accounts.stream().map(PulseBook::of).collect(Collectors.toList()),
                accounts.stream().map(PulseBook::of).collect(Collectors.toList()));
        assertTrue(
                accounts.stream()
                        .filter(account -> account.csm().isEmpty())
                        .allMatch(account -> PulseBook.of(account).isEmpty()));
    }
}
