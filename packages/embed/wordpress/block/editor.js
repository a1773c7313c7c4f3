/* The block limpide/widget in the editor: it saves plain HTML, so that posts keep it without the plugin. */
(function (wp, given) {
  'use strict';

  var el = wp.element.createElement;
  var components = wp.components;
  var words = given.words;
  var languageNames = { en: 'English', fr: 'Français' };

  function choices(object, label) {
    return [{ value: '', label: words.choose }].concat(
      Object.keys(object).map(function (key) {
        return { value: key, label: label(key) };
      }),
    );
  }

  function controls(props) {
    var now = props.attributes;
    var widget = given.widgets[now.widget];
    function select(name, label, options, changed) {
      return el(components.SelectControl, {
        key: name,
        label: label,
        value: now[name],
        options: options,
        onChange: function (value) {
          props.setAttributes(changed(value));
        },
        __next40pxDefaultSize: true,
        __nextHasNoMarginBottom: true,
      });
    }
    var list = [
      select(
        'widget',
        words.widget,
        choices(given.widgets, function (key) {
          return words.widgets[key];
        }),
        function (value) {
          // A disease says nothing of a donor: what was chosen for another widget goes.
          return { widget: value, disease: '', donor: '', lang: now.lang || given.page };
        },
      ),
    ];
    if (widget)
      list.push(
        select(
          widget.option,
          words[widget.option],
          choices(widget.subjects, function (key) {
            return widget.subjects[key][given.language];
          }),
          function (value) {
            var changed = {};
            changed[widget.option] = value;
            return changed;
          },
        ),
        select(
          'lang',
          words.lang,
          choices(languageNames, function (key) {
            return languageNames[key];
          }),
          function (value) {
            return { lang: value };
          },
        ),
      );
    return list;
  }

  function query(attributes) {
    return ['widget', 'disease', 'donor', 'lang']
      .filter(function (name) {
        return attributes[name];
      })
      .map(function (name) {
        return name + '=' + encodeURIComponent(attributes[name]);
      })
      .join('&');
  }

  function isChosen(attributes) {
    var widget = given.widgets[attributes.widget];
    return Boolean(widget && attributes[widget.option] && attributes.lang);
  }

  function Edit(props) {
    var now = props.attributes;
    var wanted = query(now);
    // What stands in the post is of the choice that was saved with it: only another choice asks anew.
    var shown = wp.element.useRef(now.content ? wanted : '');
    var fault = wp.element.useState('');
    wp.element.useEffect(
      function () {
        var stale = false;
        if (shown.current === wanted) return undefined;
        if (!isChosen(now)) {
          if (now.content) props.setAttributes({ content: '' });
          shown.current = '';
          return undefined;
        }
        wp.apiFetch({ path: '/limpide/v1/content?' + wanted }).then(
          function (made) {
            if (stale) return;
            shown.current = wanted;
            fault[1]('');
            props.setAttributes({ content: made.html });
          },
          function (error) {
            if (!stale) fault[1](error.message);
          },
        );
        return function () {
          stale = true;
        };
      },
      [wanted],
    );

    var inspector = el(
      wp.blockEditor.InspectorControls,
      { key: 'inspector' },
      el(
        components.PanelBody,
        { title: words.settings },
        el(components.__experimentalVStack || 'div', { spacing: 4 }, controls(props)),
      ),
    );
    var isReady = isChosen(now) && now.content && !fault[0];
    var body = isReady
      ? el(components.Disabled, { key: 'body' }, el(wp.element.RawHTML, null, now.content))
      : el(
          components.Placeholder,
          {
            key: 'body',
            icon: 'list-view',
            label: words.title,
            instructions: fault[0] || (isChosen(now) ? words.loading : words.missing),
          },
          el('div', { style: { display: 'grid', gap: '16px', width: '100%' } }, controls(props)),
        );
    return el('div', wp.blockEditor.useBlockProps(), inspector, body);
  }

  function named(name) {
    return {
      type: 'string',
      shortcode: function (attributes) {
        return attributes.named[name] || '';
      },
    };
  }

  wp.blocks.registerBlockType('limpide/widget', {
    title: words.title,
    description: words.description,
    edit: Edit,
    save: function (props) {
      return el(wp.element.RawHTML, null, props.attributes.content);
    },
    transforms: {
      from: [
        {
          type: 'shortcode',
          tag: 'limpide',
          attributes: {
            widget: named('widget'),
            disease: named('disease'),
            donor: named('donor'),
            lang: named('lang'),
          },
        },
      ],
    },
  });

  // After a save, what the shortcodes of the post could not become.
  var wasSaving = false;
  wp.data.subscribe(function () {
    var editor = wp.data.select('core/editor');
    var isSaving = Boolean(editor && editor.isSavingPost() && !editor.isAutosavingPost());
    var ended = wasSaving && !isSaving;
    wasSaving = isSaving;
    if (!ended) return;
    wp.apiFetch({ path: '/limpide/v1/messages' }).then(function (messages) {
      wp.data.dispatch('core/notices').removeNotice('limpide');
      if (messages.length)
        wp.data.dispatch('core/notices').createWarningNotice(messages.join(' '), { id: 'limpide' });
    });
  });
})(window.wp, window.limpideEditor);
