<?php
/**
 * The block, and what its editor asks for.
 *
 * @package Limpide
 */

defined( 'ABSPATH' ) || exit;

add_action(
	'init',
	function () {
		wp_register_script(
			'limpide-editor',
			plugins_url( 'block/editor.js', __DIR__ ),
			array( 'wp-api-fetch', 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-data', 'wp-element', 'wp-notices' ),
			limpide_index()['version'],
			true
		);
		register_block_type( dirname( __DIR__ ) . '/block' );
	}
);

/** Choices and words of the editor, in the language of the person who edits. */
add_action(
	'enqueue_block_editor_assets',
	function () {
		$words = array(
			'title'       => __( 'Limpide', 'limpide' ),
			'description' => __( 'A comparison of treatments or a diagram of a procedure, with its sources.', 'limpide' ),
			'settings'    => __( 'Content', 'limpide' ),
			'widget'      => __( 'Widget', 'limpide' ),
			'disease'     => __( 'Disease', 'limpide' ),
			'donor'       => __( 'Whose cells are given', 'limpide' ),
			'lang'        => __( 'Language of the page', 'limpide' ),
			'choose'      => __( 'Choose', 'limpide' ),
			'missing'     => __( 'Choose what the page is about, and its language.', 'limpide' ),
			'loading'     => __( 'Loading', 'limpide' ),
			'widgets'     => array(
				'therapy-comparison'   => __( 'Comparison of treatments', 'limpide' ),
				'immune-reset-diagram' => __( 'Steps of a stem cell transplant', 'limpide' ),
			),
		);
		wp_add_inline_script(
			'limpide-editor',
			'window.limpideEditor = ' . wp_json_encode(
				array(
					'words'    => $words,
					'language' => 0 === strpos( determine_locale(), 'fr' ) ? 'fr' : 'en',
					'page'     => 0 === strpos( get_locale(), 'fr' ) ? 'fr' : 'en',
					'widgets'  => limpide_index()['widgets'],
				),
				JSON_HEX_TAG | JSON_HEX_AMP
			) . ';',
			'before'
		);
	}
);

add_action(
	'rest_api_init',
	function () {
		$may_edit = function () {
			return current_user_can( 'edit_posts' );
		};
		register_rest_route(
			'limpide/v1',
			'/content',
			array(
				'methods'             => 'GET',
				'permission_callback' => $may_edit,
				'callback'            => function ( $request ) {
					$wanted = array();
					foreach ( array( 'widget', 'disease', 'donor', 'lang' ) as $name ) {
						$value = $request->get_param( $name );
						if ( is_string( $value ) && '' !== $value ) {
							$wanted[ $name ] = $value;
						}
					}
					$made = limpide_content( $wanted );
					if ( is_wp_error( $made ) ) {
						$made->add_data( array( 'status' => 400 ) );
					}
					return $made;
				},
			)
		);
		register_rest_route(
			'limpide/v1',
			'/messages',
			array(
				'methods'             => 'GET',
				'permission_callback' => $may_edit,
				'callback'            => 'limpide_take_messages',
			)
		);
	}
);
