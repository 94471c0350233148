package org.uniongraph.web;

import com.microsoft.playwright.options.ColorScheme;
import org.jspecify.annotations.NullMarked;

/** How a page is looked at: the window's size in CSS pixels, and the colours the user's system asks for. */
@NullMarked
enum Look {
    LIGHT(1440, 900, ColorScheme.LIGHT),
    DARK(1440, 900, ColorScheme.DARK),
    LIGHT_PHONE(390, 844, ColorScheme.LIGHT),
    DARK_PHONE(390, 844, ColorScheme.DARK);

    final int width;
    final int height;
    final ColorScheme colors;

    Look(int width, int height, ColorScheme colors) {
        this.width = width;
        this.height = height;
        this.colors = colors;
    }
}
