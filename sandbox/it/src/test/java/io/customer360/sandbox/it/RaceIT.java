package io.customer360.sandbox.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@WithSandbox
@DisplayName("R15 two editors, many interleavings: no lost update")
class RaceIT {
    private static final int ROUNDS = 150;

    @Test
    @DisplayName(
            "of two edits of one version exactly one wins, the other gets 409 with the newer record")
    void oneWins(Installation on) throws Exception {
        Race.oneWins(on, ROUNDS);
    }

    @Test
    @DisplayName("edits that are repeated after a conflict all arrive")
    void noneLost(Installation on) throws Exception {
        Race.noneLost(on, ROUNDS / 3);
    }

    @Test
    @DisplayName("two first edits of a profile that was never stored: one wins")
    void firstEdit(Installation on) throws Exception {
        for (int round = 0; round < 20; round++) {
            var path = "customers/" + on.customer("First edit", "SUP");
            var answers =
                    Race.together(
                            () ->
                                    on.as("lena")
                                            .patch(path, Forms.of("version", "0", "country", "DE")),
                            () ->
                                    on.as("admin")
                                            .patch(
                                                    path,
                                                    Forms.of("version", "0", "country", "FR")));
            assertEquals(List.of(200, 409), answers.stream().map(Answer::status).sorted().toList());
            assertEquals(1, on.as("admin").get(path).json().path("version").asInt());
        }
    }
}
