package io.customer360.web.panel;

import io.customer360.churn.Cltv;
import io.customer360.score.ShowCltv;
import io.customer360.shared.Money;
import io.customer360.shared.Percent;
import java.util.List;

/**
 * What a customer will bring, in short.
 *
 * @param counting whether it will be known as soon as it is counted who left and who stayed
 * @param ofRevenue whether the margin is all of it, so that this is revenue
 */
record PanelCltv(boolean counting, boolean ofRevenue, Percent margin, List<Item> items) {

    /** The value in one currency; absent where it is more than can be told. */
    record Item(Money value) {}

    static PanelCltv of(ShowCltv.Sheet sheet) {
        return new PanelCltv(
                sheet.life().isEmpty(),
                sheet.model().ofRevenue(),
                sheet.model().margin(),
                sheet.values().stream()
                        .map(Cltv::value)
                        .map(it -> new Item(it.orElse(null)))
                        .toList());
    }
}
