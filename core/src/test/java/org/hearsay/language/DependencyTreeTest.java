package org.hearsay.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;

class DependencyTreeTest {
    // "Nine soldiers were killed": soldiers <- killed, with a subtype of nsubj.
    private final DependencyTree tree = new DependencyTree(
            new int[] {1, 3, 3, DependencyTree.NONE}, new String[] {"nummod", "nsubj:pass", "aux:pass", "root"});

    @Test
    void findsDependentsBySubtypeToo() {
        assertThat(tree.dependents(3, "nsubj")).containsExactly(1);
        assertThat(tree.dependent(3, "nsubj:pass")).isEqualTo(1);
        assertThat(tree.dependent(3, "obj")).isEqualTo(DependencyTree.NONE);
        assertThat(tree.is(1, "nsub")).isFalse();
    }

    @Test
    void givesSubtreesInTextOrder() {
        assertThat(tree.subtree(1)).containsExactly(0, 1);
        assertThat(tree.subtree(3, Set.of("nsubj:pass"))).containsExactly(2, 3);
        assertThat(tree.dominates(3, 0)).isTrue();
        assertThat(tree.dominates(1, 2)).isFalse();
    }

    @Test
    void refusesACycle() {
        assertThatThrownBy(() -> new DependencyTree(new int[] {1, 0}, new String[] {"dep", "dep"}))
                .hasMessageContaining("cycle");
    }
}
