package io.customer360.sandbox.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SharesTest {
    @Test
    @DisplayName("Shares fall like 1/n, leave nobody out and add up")
    void zipf() {
        List<Integer> shares = Shares.zipf(94_800, 1000);
        assertEquals(1000, shares.size());
        assertEquals(94_800, shares.stream().mapToInt(Integer::intValue).sum());
        assertTrue(shares.stream().allMatch(share -> share > 0));
        assertEquals(2.0, (double) shares.get(0) / shares.get(1), 0.01);
        assertTrue(shares.get(0) > 10 * shares.get(100));
        assertEquals(List.of(1, 1), Shares.zipf(2, 2));
    }

    @Test
    @DisplayName("What is too little for everybody is refused")
    void tooLittle() {
        assertThrows(IllegalArgumentException.class, () -> Shares.zipf(9, 10));
    }
}
