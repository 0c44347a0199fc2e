package io.customer360.churn;

import io.customer360.shared.MoneySums;
import java.util.List;

/**
 * What a signal rests on: a sentence with its numbers and days, and the records to look at.
 *
 * @param amounts what it is about in money, for those who may see revenue
 * @param amountKey the key of what the amounts are; blank when there are none
 */
public record Evidence(
        String textKey,
        List<Object> args,
        List<Reference> records,
        MoneySums amounts,
        String amountKey) {

    public Evidence {
        args = List.copyOf(args);
        records = List.copyOf(records);
    }

    /** A sentence with its numbers and days. */
    static Evidence of(String textKey, Object... args) {
        return new Evidence(textKey, List.of(args), List.of(), new MoneySums(List.of()), "");
    }

    /** The same, pointing at records. */
    Evidence at(List<Reference> shown) {
        return new Evidence(textKey, args, shown, amounts, amountKey);
    }

    /** The same with amounts, when there are any. */
    Evidence about(String key, MoneySums sums) {
        return sums.amounts().isEmpty() ? this : new Evidence(textKey, args, records, sums, key);
    }

    /** The same for somebody who may not see revenue. */
    public Evidence withoutAmounts() {
        return new Evidence(textKey, args, records, new MoneySums(List.of()), "");
    }
}
