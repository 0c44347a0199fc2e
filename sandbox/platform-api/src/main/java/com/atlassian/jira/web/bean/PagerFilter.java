package com.atlassian.jira.web.bean;

import java.io.Serializable;

/** Which page of a search is wanted. */
public class PagerFilter<T> implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int DEFAULT_MAX = 20;

    private int start;
    private int max;

    public PagerFilter() {
        this(DEFAULT_MAX);
    }

    public PagerFilter(int max) {
        this(0, max);
    }

    public PagerFilter(int start, int max) {
        this.start = start;
        this.max = max;
    }

    @SuppressWarnings("rawtypes")
    public static PagerFilter getUnlimitedFilter() {
        return new PagerFilter(Integer.MAX_VALUE);
    }

    public int getStart() {
        return start;
    }

    public void setStart(int start) {
        this.start = start;
    }

    public int getMax() {
        return max;
    }

    public void setMax(int max) {
        this.max = max;
    }

    public int getEnd() {
        return (int) Math.min(Integer.MAX_VALUE, (long) start + max);
    }
}
