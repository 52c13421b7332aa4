@NullMarked
package dev.lodestone.kit.page;

import org.jspecify.annotations.NullMarked;
