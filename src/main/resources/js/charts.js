/**
 * Charts of bars and lines, drawn from the rows of a table that is on the page anyway. The chart library is large, so
 * that it is fetched when the first chart comes into the page.
 *
 * data-c360-chart    where a chart is drawn, from the table of this id
 * data-c360-kind     line for scores from 0 to 100, whose points can be chosen; else there are bars
 * data-c360-bar      the value of a row, empty when it is not known; data-c360-label and -text name and tell it
 */
define('customer360/charts', [], function () {
    'use strict';

    const LIBRARY = '/download/resources/io.customer360.jira:c360-chart/chart.js';

    const THEME = ['data-color-mode', 'data-theme'];

    const drawn = new Map();
    let library = null;

    function load() {
        library = library || new Promise(function (resolve, reject) {
            const script = document.createElement('script');
            script.src = AJS.contextPath() + LIBRARY;
            script.onload = function () {
                resolve(window.Chart);
            };
            script.onerror = function () {
                library = null;
                script.remove();
                reject(new Error(LIBRARY));
            };
            document.head.append(script);
        });
        return library;
    }

    function token(name, fallback) {
        return getComputedStyle(document.documentElement).getPropertyValue(name).trim() || fallback;
    }

    function short(number) {
        return new Intl.NumberFormat(document.documentElement.lang || undefined, {
            notation: 'compact', maximumFractionDigits: 1
        }).format(number);
    }

    function options(rows, line) {
        const text = token('--ds-text-subtle', '#44546f');
        return {
            animation: false,
            maintainAspectRatio: false,
            color: text,
            plugins: {
                legend: {display: false},
                tooltip: {
                    displayColors: false,
                    callbacks: {
                        label: function (bar) {
                            return rows[bar.dataIndex].dataset.c360Text;
                        }
                    }
                }
            },
            interaction: {mode: line ? 'nearest' : 'index', axis: 'x', intersect: !line},
            onClick: function (event, chosen) {
                if (line && chosen.length) {
                    rows[chosen[0].index].dispatchEvent(new CustomEvent('c360:point', {bubbles: true}));
                }
            },
            scales: {
                x: {grid: {display: false}, ticks: {autoSkipPadding: 16, color: text, maxRotation: line ? 0 : 60}},
                y: {
                    beginAtZero: true,
                    max: line ? 100 : undefined,
                    border: {display: false},
                    grid: {color: token('--ds-border', '#091e4224')},
                    ticks: {color: text, callback: short, maxTicksLimit: 6, precision: 0}
                }
            }
        };
    }

    function barStyle() {
        return {
            backgroundColor: token('--ds-chart-brand', '#1d7afc'),
            hoverBackgroundColor: token('--ds-chart-brand-hovered', '#0c66e4'),
            borderRadius: 3,
            maxBarThickness: 48
        };
    }

    /** A day without a score is a gap, and one alone between two gaps still has a point. */
    function lineStyle(rows) {
        const colour = token('--ds-chart-brand', '#1d7afc');
        return {
            borderColor: colour,
            backgroundColor: colour,
            borderWidth: 2,
            pointRadius: rows.length > 100 ? 1.5 : 3,
            pointHoverRadius: 6,
            pointHitRadius: 8,
            spanGaps: false
        };
    }

    /** Where the bars are, for whatever lies over them. */
    function tell(place) {
        return function (chart) {
            const area = chart.chartArea;
            place.dispatchEvent(new CustomEvent('c360:laid-out', {
                bubbles: true, detail: {left: area.left, right: area.right, width: chart.width}
            }));
        };
    }

    function draw(place) {
        const rows = Array.from(document.querySelectorAll('#' + CSS.escape(place.dataset.c360Chart) + ' [data-c360-bar]'));
        const canvas = document.createElement('canvas');
        const line = place.dataset.c360Kind === 'line';
        place.replaceChildren(canvas);
        drawn.set(place, new window.Chart(canvas, {
            type: line ? 'line' : 'bar',
            data: {
                labels: rows.map(function (row) {
                    return row.dataset.c360Label;
                }),
                datasets: [Object.assign(line ? lineStyle(rows) : barStyle(), {
                    data: rows.map(function (row) {
                        return row.dataset.c360Bar === '' ? null : Number(row.dataset.c360Bar);
                    })
                })]
            },
            options: options(rows, line),
            plugins: [{id: 'c360-laid-out', afterLayout: tell(place)}]
        }));
    }

    /** Colours are drawn, not styled: they follow the theme only when they are drawn again. */
    function redrawAll() {
        drawn.forEach(function (chart, place) {
            chart.destroy();
            drawn.delete(place);
            if (place.isConnected) {
                draw(place);
            }
        });
    }

    /** Without the library the table is opened: it tells the same. */
    function show(place) {
        place.dataset.c360Drawn = 'true';
        load().then(function () {
            if (place.isConnected) {
                draw(place);
            }
        }, function () {
            const table = document.getElementById(place.dataset.c360Chart);
            place.hidden = true;
            table.closest('details').open = true;
        });
    }

    function showAll() {
        document.querySelectorAll('[data-c360-chart]:not([data-c360-drawn])').forEach(show);
    }

    return {
        start: function () {
            document.addEventListener('htmx:afterSettle', showAll);
            new MutationObserver(redrawAll).observe(document.documentElement, {attributeFilter: THEME});
            window.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', redrawAll);
            showAll();
        }
    };
});

require('customer360/charts').start();
