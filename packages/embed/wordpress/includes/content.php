<?php
/**
 * The widgets that the plugin carries, and the HTML of each.
 *
 * @package Limpide
 */

defined( 'ABSPATH' ) || exit;

/**
 * What the plugin carries: edition, widgets with their subjects and titles, style sheet and scripts.
 *
 * @return array
 */
function limpide_index() {
	static $index = null;
	if ( null === $index ) {
		// phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents -- A file of the plugin.
		$index = json_decode( file_get_contents( dirname( __DIR__ ) . '/content/index.json' ), true );
	}
	return $index;
}

/**
 * A message for editors about an attribute that nothing can be made of.
 *
 * @param string   $name    The attribute.
 * @param string   $value   What was written.
 * @param string[] $choices What can be written.
 */
function limpide_refusal( $name, $value, $choices ) {
	return new WP_Error(
		'limpide_' . $name,
		sprintf(
			/* translators: 1: attribute, 2: what was written, 3: list of what can be written. */
			__( 'Limpide does not know %1$s="%2$s". Nothing is shown to readers. Write one of these: %3$s.', 'limpide' ),
			$name,
			$value,
			implode( ', ', $choices )
		)
	);
}

/**
 * The HTML of a widget, as it is written into a post.
 *
 * @param array $wanted `widget`, `disease` or `donor`, `lang`: strings.
 * @return array|WP_Error `attributes` and `html`; a message for editors where an attribute is wrong.
 */
function limpide_content( $wanted ) {
	$index   = limpide_index();
	$wanted  = array_map( 'strval', $wanted );
	$widgets = $index['widgets'];
	$widget  = isset( $wanted['widget'] ) ? $wanted['widget'] : '';
	if ( ! isset( $widgets[ $widget ] ) ) {
		return limpide_refusal( 'widget', $widget, array_keys( $widgets ) );
	}
	$option  = $widgets[ $widget ]['option'];
	$allowed = array( 'widget', $option, 'lang' );
	foreach ( array_keys( $wanted ) as $name ) {
		if ( ! in_array( (string) $name, $allowed, true ) && '' !== $wanted[ $name ] ) {
			return new WP_Error(
				'limpide_attribute',
				sprintf(
					/* translators: 1: what was written, 2: list of attributes. */
					__( 'Limpide knows no attribute “%1$s” here. Nothing is shown to readers. Use these: %2$s.', 'limpide' ),
					is_int( $name ) ? $wanted[ $name ] : $name,
					implode( ', ', $allowed )
				)
			);
		}
	}
	$subjects = $widgets[ $widget ]['subjects'];
	$subject  = isset( $wanted[ $option ] ) ? $wanted[ $option ] : '';
	if ( ! isset( $subjects[ $subject ] ) ) {
		return limpide_refusal( $option, $subject, array_keys( $subjects ) );
	}
	$titles = $subjects[ $subject ];
	$lang   = isset( $wanted['lang'] ) ? $wanted['lang'] : '';
	if ( ! isset( $titles[ $lang ] ) ) {
		return limpide_refusal( 'lang', $lang, array_keys( $titles ) );
	}
	// The path is made of keys of the index only, never of what was written.
	$file = dirname( __DIR__ ) . "/content/$widget/$subject/$lang.html";
	return array(
		'attributes' => array(
			'widget' => $widget,
			$option  => $subject,
			'lang'   => $lang,
		),
		// phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents -- A file of the plugin.
		'html'       => trim( file_get_contents( $file ) ),
	);
}
