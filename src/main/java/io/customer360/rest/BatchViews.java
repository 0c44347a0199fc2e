package io.customer360.rest;

import io.customer360.batch.Batch;
import io.customer360.rest.view.View;
import java.util.List;

/**
 * Views of long pieces of work for whoever starts one: {@code c360.batches.progress} goes into a
 * region, and asks again by itself until the work is over.
 */
public final class BatchViews {

    private BatchViews() {}

    /** One piece of work. */
    public static View of(Batch batch) {
        return View.of("c360.batches.progress", BatchJson.of(batch));
    }

    /** Several, newest first. */
    static View of(List<Batch> batches) {
        return View.of(
                "c360.batches.list", new BatchesJson(batches.stream().map(BatchJson::of).toList()));
    }
}
