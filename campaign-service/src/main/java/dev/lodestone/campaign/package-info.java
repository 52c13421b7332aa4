@NullMarked
package dev.lodestone.campaign;

import org.jspecify.annotations.NullMarked;
