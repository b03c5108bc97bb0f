package org.hearsay.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InertTextTest {
    @Test
    void ordinaryTextStaysAsItIs() {
        String text = "Ünïcödé 🕊 שלום « quoted »\ttab\nline";
        assertThat(InertText.block(text)).isSameAs(text);
    }

    @Test
    void controlsAreWrittenOut() {
        assertThat(InertText.block("a\u001B[2Jb\u009Bc\u202Ed\u2066e\u0000f\u007F"))
                .isEqualTo("a⟦U+001B⟧[2Jb⟦U+009B⟧c⟦U+202E⟧d⟦U+2066⟧e⟦U+0000⟧f⟦U+007F⟧");
    }

    @Test
    void aLineHasNoLineEnds() {
        assertThat(InertText.line("a\nb\r\tc\u2028d")).isEqualTo("a b  c⟦U+2028⟧d");
    }
}
